// Made by scripts/generate.ts from src/kinds. Edit those.
"use strict";
export const Organisation = validate10;
const schema11 = {"$id":"urn:gatepass:schema:v1:organisation","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Organisation"},"id":{"const":"org"},"legal_name":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"role":{"enum":["controller","processor"]},"representative":{"type":["string","null"],"minLength":1},"dpo":{"type":["object","null"],"properties":{"contact":{"type":"string","minLength":1}},"required":["contact"],"additionalProperties":false},"supervisory_authority":{"type":["string","null"],"minLength":1},"timezone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$"},"account_domains":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"channels":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"string","minLength":1},"monitored":{"type":"boolean"}},"required":["id","monitored"],"additionalProperties":false}},"breach_contact":{"type":["object","null"],"properties":{"mail":{"type":"string","minLength":1},"phone":{"type":["string","null"],"minLength":1},"hours":{"type":["string","null"],"minLength":1}},"required":["mail"],"additionalProperties":false},"rollout":{"type":["object","null"],"properties":{"max_level":{"enum":["none","low","medium","high","very-high"]},"systems_access":{"type":"boolean"}},"required":["max_level","systems_access"],"additionalProperties":false},"mass_removal_guard_pct":{"type":"integer","minimum":0,"maximum":100},"targets":{"type":["object","null"],"additionalProperties":{"type":"object","properties":{"provider":{"const":"okta"},"orgUrl":{"type":"string","pattern":"^https?://"},"plugin":{"enum":["builtin","official",null]},"state":{"type":["string","null"],"minLength":1},"simulated":{"type":["boolean","null"]}},"required":["provider","orgUrl"],"additionalProperties":false}},"receipt_keys":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"ed25519":{"type":"string","pattern":"^(MCowBQYDK2VwAyEA)?[A-Za-z0-9+/]{43}=$"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["id","ed25519","from"],"additionalProperties":false}}},"required":["apiVersion","kind","id","legal_name","address","role","timezone","account_domains","mass_removal_guard_pct"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const pattern1 = new RegExp("^https?://", "u");
const pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^(MCowBQYDK2VwAyEA)?[A-Za-z0-9+/]{43}=$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:organisation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.legal_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.address === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.role === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.timezone === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.account_domains === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_domains"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.mass_removal_guard_pct === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mass_removal_guard_pct"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err10 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
if("Organisation" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Organisation"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
if("org" !== data.id){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/const",keyword:"const",params:{allowedValue: "org"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.legal_name !== undefined){
let data3 = data.legal_name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.address !== undefined){
let data4 = data.address;
if(typeof data4 === "string"){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(!((data5 === "controller") || (data5 === "processor"))){
const err17 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.role.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.representative !== undefined){
let data6 = data.representative;
if((typeof data6 !== "string") && (data6 !== null)){
const err18 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/type",keyword:"type",params:{type: schema11.properties.representative.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.dpo !== undefined){
let data7 = data.dpo;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/type",keyword:"type",params:{type: schema11.properties.dpo.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.contact === undefined){
const err21 = {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data7){
if(!(key1 === "contact")){
const err22 = {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.contact !== undefined){
let data8 = data7.contact;
if(typeof data8 === "string"){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/dpo/contact",schemaPath:"#/properties/dpo/properties/contact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/dpo/contact",schemaPath:"#/properties/dpo/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
if(data.supervisory_authority !== undefined){
let data9 = data.supervisory_authority;
if((typeof data9 !== "string") && (data9 !== null)){
const err25 = {instancePath:instancePath+"/supervisory_authority",schemaPath:"#/properties/supervisory_authority/type",keyword:"type",params:{type: schema11.properties.supervisory_authority.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/supervisory_authority",schemaPath:"#/properties/supervisory_authority/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.timezone !== undefined){
let data10 = data.timezone;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err27 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.account_domains !== undefined){
let data11 = data.account_domains;
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/account_domains",schemaPath:"#/properties/account_domains/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/account_domains/" + i0,schemaPath:"#/properties/account_domains/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/account_domains/" + i0,schemaPath:"#/properties/account_domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/account_domains",schemaPath:"#/properties/account_domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.channels !== undefined){
let data13 = data.channels;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err33 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: schema11.properties.channels.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err34 = {instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.monitored === undefined){
const err35 = {instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "monitored"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "id") || (key2 === "monitored"))){
const err36 = {instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 === "string"){
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/channels/" + i1+"/id",schemaPath:"#/properties/channels/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/channels/" + i1+"/id",schemaPath:"#/properties/channels/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.monitored !== undefined){
if(typeof data14.monitored !== "boolean"){
const err39 = {instancePath:instancePath+"/channels/" + i1+"/monitored",schemaPath:"#/properties/channels/items/properties/monitored/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/channels/" + i1,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data.breach_contact !== undefined){
let data17 = data.breach_contact;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err41 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/type",keyword:"type",params:{type: schema11.properties.breach_contact.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.mail === undefined){
const err42 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/required",keyword:"required",params:{missingProperty: "mail"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "mail") || (key3 === "phone")) || (key3 === "hours"))){
const err43 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.mail !== undefined){
let data18 = data17.mail;
if(typeof data18 === "string"){
if(data18.length < 1){
const err44 = {instancePath:instancePath+"/breach_contact/mail",schemaPath:"#/properties/breach_contact/properties/mail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/breach_contact/mail",schemaPath:"#/properties/breach_contact/properties/mail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.phone !== undefined){
let data19 = data17.phone;
if((typeof data19 !== "string") && (data19 !== null)){
const err46 = {instancePath:instancePath+"/breach_contact/phone",schemaPath:"#/properties/breach_contact/properties/phone/type",keyword:"type",params:{type: schema11.properties.breach_contact.properties.phone.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
const err47 = {instancePath:instancePath+"/breach_contact/phone",schemaPath:"#/properties/breach_contact/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data17.hours !== undefined){
let data20 = data17.hours;
if((typeof data20 !== "string") && (data20 !== null)){
const err48 = {instancePath:instancePath+"/breach_contact/hours",schemaPath:"#/properties/breach_contact/properties/hours/type",keyword:"type",params:{type: schema11.properties.breach_contact.properties.hours.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
const err49 = {instancePath:instancePath+"/breach_contact/hours",schemaPath:"#/properties/breach_contact/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
if(data.rollout !== undefined){
let data21 = data.rollout;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err50 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: schema11.properties.rollout.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.max_level === undefined){
const err51 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/required",keyword:"required",params:{missingProperty: "max_level"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21.systems_access === undefined){
const err52 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/required",keyword:"required",params:{missingProperty: "systems_access"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data21){
if(!((key4 === "max_level") || (key4 === "systems_access"))){
const err53 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.max_level !== undefined){
let data22 = data21.max_level;
if(!(((((data22 === "none") || (data22 === "low")) || (data22 === "medium")) || (data22 === "high")) || (data22 === "very-high"))){
const err54 = {instancePath:instancePath+"/rollout/max_level",schemaPath:"#/properties/rollout/properties/max_level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rollout.properties.max_level.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.systems_access !== undefined){
if(typeof data21.systems_access !== "boolean"){
const err55 = {instancePath:instancePath+"/rollout/systems_access",schemaPath:"#/properties/rollout/properties/systems_access/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.mass_removal_guard_pct !== undefined){
let data24 = data.mass_removal_guard_pct;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err56 = {instancePath:instancePath+"/mass_removal_guard_pct",schemaPath:"#/properties/mass_removal_guard_pct/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
const err57 = {instancePath:instancePath+"/mass_removal_guard_pct",schemaPath:"#/properties/mass_removal_guard_pct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err58 = {instancePath:instancePath+"/mass_removal_guard_pct",schemaPath:"#/properties/mass_removal_guard_pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.targets !== undefined){
let data25 = data.targets;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err59 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema11.properties.targets.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
let data26 = data25[key5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.provider === undefined){
const err60 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data26.orgUrl === undefined){
const err61 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty: "orgUrl"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key6 in data26){
if(!(((((key6 === "provider") || (key6 === "orgUrl")) || (key6 === "plugin")) || (key6 === "state")) || (key6 === "simulated"))){
const err62 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.provider !== undefined){
if("okta" !== data26.provider){
const err63 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/properties/targets/additionalProperties/properties/provider/const",keyword:"const",params:{allowedValue: "okta"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.orgUrl !== undefined){
let data28 = data26.orgUrl;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err64 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/orgUrl",schemaPath:"#/properties/targets/additionalProperties/properties/orgUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/orgUrl",schemaPath:"#/properties/targets/additionalProperties/properties/orgUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.plugin !== undefined){
let data29 = data26.plugin;
if(!(((data29 === "builtin") || (data29 === "official")) || (data29 === null))){
const err66 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/plugin",schemaPath:"#/properties/targets/additionalProperties/properties/plugin/enum",keyword:"enum",params:{allowedValues: schema11.properties.targets.additionalProperties.properties.plugin.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.state !== undefined){
let data30 = data26.state;
if((typeof data30 !== "string") && (data30 !== null)){
const err67 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/targets/additionalProperties/properties/state/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.state.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data30 === "string"){
if(data30.length < 1){
const err68 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/targets/additionalProperties/properties/state/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data26.simulated !== undefined){
let data31 = data26.simulated;
if((typeof data31 !== "boolean") && (data31 !== null)){
const err69 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulated",schemaPath:"#/properties/targets/additionalProperties/properties/simulated/type",keyword:"type",params:{type: schema11.properties.targets.additionalProperties.properties.simulated.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
if(data.receipt_keys !== undefined){
let data32 = data.receipt_keys;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err71 = {instancePath:instancePath+"/receipt_keys",schemaPath:"#/properties/receipt_keys/type",keyword:"type",params:{type: schema11.properties.receipt_keys.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
const err72 = {instancePath:instancePath+"/receipt_keys/" + i2,schemaPath:"#/properties/receipt_keys/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data33.ed25519 === undefined){
const err73 = {instancePath:instancePath+"/receipt_keys/" + i2,schemaPath:"#/properties/receipt_keys/items/required",keyword:"required",params:{missingProperty: "ed25519"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data33.from === undefined){
const err74 = {instancePath:instancePath+"/receipt_keys/" + i2,schemaPath:"#/properties/receipt_keys/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key7 in data33){
if(!((((key7 === "id") || (key7 === "ed25519")) || (key7 === "from")) || (key7 === "until"))){
const err75 = {instancePath:instancePath+"/receipt_keys/" + i2,schemaPath:"#/properties/receipt_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data33.id !== undefined){
let data34 = data33.id;
if(typeof data34 === "string"){
if(!pattern2.test(data34)){
const err76 = {instancePath:instancePath+"/receipt_keys/" + i2+"/id",schemaPath:"#/properties/receipt_keys/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/receipt_keys/" + i2+"/id",schemaPath:"#/properties/receipt_keys/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data33.ed25519 !== undefined){
let data35 = data33.ed25519;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err78 = {instancePath:instancePath+"/receipt_keys/" + i2+"/ed25519",schemaPath:"#/properties/receipt_keys/items/properties/ed25519/pattern",keyword:"pattern",params:{pattern: "^(MCowBQYDK2VwAyEA)?[A-Za-z0-9+/]{43}=$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/receipt_keys/" + i2+"/ed25519",schemaPath:"#/properties/receipt_keys/items/properties/ed25519/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33.from !== undefined){
let data36 = data33.from;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err80 = {instancePath:instancePath+"/receipt_keys/" + i2+"/from",schemaPath:"#/properties/receipt_keys/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/receipt_keys/" + i2+"/from",schemaPath:"#/properties/receipt_keys/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.until !== undefined){
let data37 = data33.until;
if((typeof data37 !== "string") && (data37 !== null)){
const err82 = {instancePath:instancePath+"/receipt_keys/" + i2+"/until",schemaPath:"#/properties/receipt_keys/items/properties/until/type",keyword:"type",params:{type: schema11.properties.receipt_keys.items.properties.until.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err83 = {instancePath:instancePath+"/receipt_keys/" + i2+"/until",schemaPath:"#/properties/receipt_keys/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/receipt_keys/" + i2,schemaPath:"#/properties/receipt_keys/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const RiskLevelPolicy = validate11;
const schema12 = {"$id":"urn:gatepass:schema:v1:risk-level-policy","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"RiskLevelPolicy"},"id":{"enum":["none","low","medium","high","very-high"]},"rank":{"type":"integer","minimum":0,"maximum":4},"label":{"type":"string","minLength":1},"version":{"type":"integer","minimum":1},"effective_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"grace_until":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"review_by":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"definition":{"type":"string","minLength":1},"examples":{"type":["array","null"],"items":{"type":"string","minLength":1}},"limits":{"type":"object","properties":{"max_grant_days":{"type":"integer","minimum":0},"max_total_days":{"type":["integer","null"],"minimum":0},"mfa":{"enum":["none","any","strong","phishing_resistant"]},"recert_days":{"type":["integer","null"],"minimum":1},"inactivity_days":{"type":["integer","null"],"minimum":1},"tom_max_age_days":{"type":["integer","null"],"minimum":1},"background_max_age_days":{"type":["integer","null"],"minimum":1},"removal_sla_minutes":{"type":["integer","null"],"minimum":1},"rotation_sla_hours":{"type":["integer","null"],"minimum":1},"max_concurrent_grants":{"type":["integer","null"],"minimum":1}},"required":["max_grant_days","mfa"],"additionalProperties":false},"allowed_residency":{"type":["array","null"],"items":{"type":"string","minLength":1}}},"required":["apiVersion","kind","id","rank","label","version","effective_from","definition","limits"],"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:risk-level-policy" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rank === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.label === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.version === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.effective_from === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_from"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.definition === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definition"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.limits === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err10 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
if("RiskLevelPolicy" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "RiskLevelPolicy"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((((data2 === "none") || (data2 === "low")) || (data2 === "medium")) || (data2 === "high")) || (data2 === "very-high"))){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/enum",keyword:"enum",params:{allowedValues: schema12.properties.id.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rank !== undefined){
let data3 = data.rank;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.label !== undefined){
let data4 = data.label;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.effective_from !== undefined){
let data6 = data.effective_from;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/effective_from",schemaPath:"#/properties/effective_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/effective_from",schemaPath:"#/properties/effective_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.grace_until !== undefined){
let data7 = data.grace_until;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/grace_until",schemaPath:"#/properties/grace_until/type",keyword:"type",params:{type: schema12.properties.grace_until.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err23 = {instancePath:instancePath+"/grace_until",schemaPath:"#/properties/grace_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.review_by !== undefined){
let data8 = data.review_by;
if((typeof data8 !== "string") && (data8 !== null)){
const err24 = {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/type",keyword:"type",params:{type: schema12.properties.review_by.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.definition !== undefined){
let data9 = data.definition;
if(typeof data9 === "string"){
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.examples !== undefined){
let data10 = data.examples;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err28 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: schema12.properties.examples.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.max_grant_days === undefined){
const err31 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "max_grant_days"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.mfa === undefined){
const err32 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "mfa"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data12){
if(!(func2.call(schema12.properties.limits.properties, key1))){
const err33 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.max_grant_days !== undefined){
let data13 = data12.max_grant_days;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/limits/max_grant_days",schemaPath:"#/properties/limits/properties/max_grant_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/limits/max_grant_days",schemaPath:"#/properties/limits/properties/max_grant_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data12.max_total_days !== undefined){
let data14 = data12.max_total_days;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err36 = {instancePath:instancePath+"/limits/max_total_days",schemaPath:"#/properties/limits/properties/max_total_days/type",keyword:"type",params:{type: schema12.properties.limits.properties.max_total_days.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/limits/max_total_days",schemaPath:"#/properties/limits/properties/max_total_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data12.mfa !== undefined){
let data15 = data12.mfa;
if(!((((data15 === "none") || (data15 === "any")) || (data15 === "strong")) || (data15 === "phishing_resistant"))){
const err38 = {instancePath:instancePath+"/limits/mfa",schemaPath:"#/properties/limits/properties/mfa/enum",keyword:"enum",params:{allowedValues: schema12.properties.limits.properties.mfa.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.recert_days !== undefined){
let data16 = data12.recert_days;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err39 = {instancePath:instancePath+"/limits/recert_days",schemaPath:"#/properties/limits/properties/recert_days/type",keyword:"type",params:{type: schema12.properties.limits.properties.recert_days.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/limits/recert_days",schemaPath:"#/properties/limits/properties/recert_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data12.inactivity_days !== undefined){
let data17 = data12.inactivity_days;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err41 = {instancePath:instancePath+"/limits/inactivity_days",schemaPath:"#/properties/limits/properties/inactivity_days/type",keyword:"type",params:{type: schema12.properties.limits.properties.inactivity_days.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/limits/inactivity_days",schemaPath:"#/properties/limits/properties/inactivity_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data12.tom_max_age_days !== undefined){
let data18 = data12.tom_max_age_days;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err43 = {instancePath:instancePath+"/limits/tom_max_age_days",schemaPath:"#/properties/limits/properties/tom_max_age_days/type",keyword:"type",params:{type: schema12.properties.limits.properties.tom_max_age_days.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/limits/tom_max_age_days",schemaPath:"#/properties/limits/properties/tom_max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data12.background_max_age_days !== undefined){
let data19 = data12.background_max_age_days;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err45 = {instancePath:instancePath+"/limits/background_max_age_days",schemaPath:"#/properties/limits/properties/background_max_age_days/type",keyword:"type",params:{type: schema12.properties.limits.properties.background_max_age_days.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/limits/background_max_age_days",schemaPath:"#/properties/limits/properties/background_max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data12.removal_sla_minutes !== undefined){
let data20 = data12.removal_sla_minutes;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err47 = {instancePath:instancePath+"/limits/removal_sla_minutes",schemaPath:"#/properties/limits/properties/removal_sla_minutes/type",keyword:"type",params:{type: schema12.properties.limits.properties.removal_sla_minutes.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err48 = {instancePath:instancePath+"/limits/removal_sla_minutes",schemaPath:"#/properties/limits/properties/removal_sla_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.rotation_sla_hours !== undefined){
let data21 = data12.rotation_sla_hours;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err49 = {instancePath:instancePath+"/limits/rotation_sla_hours",schemaPath:"#/properties/limits/properties/rotation_sla_hours/type",keyword:"type",params:{type: schema12.properties.limits.properties.rotation_sla_hours.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/limits/rotation_sla_hours",schemaPath:"#/properties/limits/properties/rotation_sla_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.max_concurrent_grants !== undefined){
let data22 = data12.max_concurrent_grants;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err51 = {instancePath:instancePath+"/limits/max_concurrent_grants",schemaPath:"#/properties/limits/properties/max_concurrent_grants/type",keyword:"type",params:{type: schema12.properties.limits.properties.max_concurrent_grants.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err52 = {instancePath:instancePath+"/limits/max_concurrent_grants",schemaPath:"#/properties/limits/properties/max_concurrent_grants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.allowed_residency !== undefined){
let data23 = data.allowed_residency;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err54 = {instancePath:instancePath+"/allowed_residency",schemaPath:"#/properties/allowed_residency/type",keyword:"type",params:{type: schema12.properties.allowed_residency.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(data24.length < 1){
const err55 = {instancePath:instancePath+"/allowed_residency/" + i1,schemaPath:"#/properties/allowed_residency/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/allowed_residency/" + i1,schemaPath:"#/properties/allowed_residency/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const DataCategory = validate12;
const schema13 = {"$id":"urn:gatepass:schema:v1:data-category","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"DataCategory"},"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"min_level":{"enum":["none","low","medium","high","very-high"]},"personal_data":{"enum":["none","ordinary","special","criminal"]},"subjects":{"type":["array","null"],"items":{"type":"string","minLength":1}},"harms":{"type":["array","null"],"items":{"type":"string","minLength":1}},"examples":{"type":["array","null"],"items":{"type":"string","minLength":1}}},"required":["apiVersion","kind","id","min_level","personal_data"],"additionalProperties":false};
const pattern9 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:data-category" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.min_level === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_level"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.personal_data === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personal_data"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "id")) || (key0 === "min_level")) || (key0 === "personal_data")) || (key0 === "subjects")) || (key0 === "harms")) || (key0 === "examples"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("DataCategory" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "DataCategory"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.min_level !== undefined){
let data3 = data.min_level;
if(!(((((data3 === "none") || (data3 === "low")) || (data3 === "medium")) || (data3 === "high")) || (data3 === "very-high"))){
const err10 = {instancePath:instancePath+"/min_level",schemaPath:"#/properties/min_level/enum",keyword:"enum",params:{allowedValues: schema13.properties.min_level.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.personal_data !== undefined){
let data4 = data.personal_data;
if(!((((data4 === "none") || (data4 === "ordinary")) || (data4 === "special")) || (data4 === "criminal"))){
const err11 = {instancePath:instancePath+"/personal_data",schemaPath:"#/properties/personal_data/enum",keyword:"enum",params:{allowedValues: schema13.properties.personal_data.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subjects !== undefined){
let data5 = data.subjects;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: schema13.properties.subjects.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.harms !== undefined){
let data7 = data.harms;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type: schema13.properties.harms.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/harms/" + i1,schemaPath:"#/properties/harms/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/harms/" + i1,schemaPath:"#/properties/harms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.examples !== undefined){
let data9 = data.examples;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: schema13.properties.examples.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const System = validate13;
const schema14 = {"$id":"urn:gatepass:schema:v1:system","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"System"},"id":{"type":"string","pattern":"^sys-[a-z0-9]+(-[a-z0-9]+)*$"},"type":{"enum":["saas","ipaas","bpa","paas","iaas","onprem","idp","repo"]},"owner":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"backup_owner":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"hosting":{"type":["array","null"],"items":{"type":"object","properties":{"processor":{"type":"string","pattern":"^prc-[a-z0-9]+(-[a-z0-9]+)*$"},"region":{"type":"string","minLength":1}},"required":["processor","region"],"additionalProperties":false}},"roles":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"privileged":{"type":"boolean"},"external_allowed":{"type":"boolean"},"reaches":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"idp_group":{"type":["string","null"],"minLength":1},"manual_procedure":{"type":["string","null"],"minLength":1}},"required":["id","privileged","external_allowed","reaches"],"additionalProperties":false}},"mfa":{"enum":["none","any","strong","phishing_resistant"]},"personal_fields":{"type":["array","null"],"items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"category":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"required":["name","category"],"additionalProperties":false}},"connects":{"type":["array","null"],"items":{"type":"string","pattern":"^sys-[a-z0-9]+(-[a-z0-9]+)*$"}},"reviewed_on":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["apiVersion","kind","id","type","owner","backup_owner","roles","mfa"],"additionalProperties":false};
const pattern10 = new RegExp("^sys-[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern11 = new RegExp("^usr-[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern13 = new RegExp("^prc-[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:system" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.owner === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.backup_owner === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backup_owner"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.roles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.mfa === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mfa"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("System" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "System"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^sys-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!((((((((data3 === "saas") || (data3 === "ipaas")) || (data3 === "bpa")) || (data3 === "paas")) || (data3 === "iaas")) || (data3 === "onprem")) || (data3 === "idp")) || (data3 === "repo"))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.backup_owner !== undefined){
let data5 = data.backup_owner;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err16 = {instancePath:instancePath+"/backup_owner",schemaPath:"#/properties/backup_owner/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/backup_owner",schemaPath:"#/properties/backup_owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.hosting !== undefined){
let data6 = data.hosting;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/hosting",schemaPath:"#/properties/hosting/type",keyword:"type",params:{type: schema14.properties.hosting.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.processor === undefined){
const err19 = {instancePath:instancePath+"/hosting/" + i0,schemaPath:"#/properties/hosting/items/required",keyword:"required",params:{missingProperty: "processor"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.region === undefined){
const err20 = {instancePath:instancePath+"/hosting/" + i0,schemaPath:"#/properties/hosting/items/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "processor") || (key1 === "region"))){
const err21 = {instancePath:instancePath+"/hosting/" + i0,schemaPath:"#/properties/hosting/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.processor !== undefined){
let data8 = data7.processor;
if(typeof data8 === "string"){
if(!pattern13.test(data8)){
const err22 = {instancePath:instancePath+"/hosting/" + i0+"/processor",schemaPath:"#/properties/hosting/items/properties/processor/pattern",keyword:"pattern",params:{pattern: "^prc-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/hosting/" + i0+"/processor",schemaPath:"#/properties/hosting/items/properties/processor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.region !== undefined){
let data9 = data7.region;
if(typeof data9 === "string"){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/hosting/" + i0+"/region",schemaPath:"#/properties/hosting/items/properties/region/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/hosting/" + i0+"/region",schemaPath:"#/properties/hosting/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/hosting/" + i0,schemaPath:"#/properties/hosting/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.roles !== undefined){
let data10 = data.roles;
if(Array.isArray(data10)){
if(data10.length < 1){
const err27 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err28 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.privileged === undefined){
const err29 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "privileged"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.external_allowed === undefined){
const err30 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "external_allowed"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.reaches === undefined){
const err31 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "reaches"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "id") || (key2 === "privileged")) || (key2 === "external_allowed")) || (key2 === "reaches")) || (key2 === "idp_group")) || (key2 === "manual_procedure"))){
const err32 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err33 = {instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.privileged !== undefined){
if(typeof data11.privileged !== "boolean"){
const err35 = {instancePath:instancePath+"/roles/" + i1+"/privileged",schemaPath:"#/properties/roles/items/properties/privileged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.external_allowed !== undefined){
if(typeof data11.external_allowed !== "boolean"){
const err36 = {instancePath:instancePath+"/roles/" + i1+"/external_allowed",schemaPath:"#/properties/roles/items/properties/external_allowed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.reaches !== undefined){
let data15 = data11.reaches;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
const err37 = {instancePath:instancePath+"/roles/" + i1+"/reaches/" + i2,schemaPath:"#/properties/roles/items/properties/reaches/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/roles/" + i1+"/reaches/" + i2,schemaPath:"#/properties/roles/items/properties/reaches/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/roles/" + i1+"/reaches",schemaPath:"#/properties/roles/items/properties/reaches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.idp_group !== undefined){
let data17 = data11.idp_group;
if((typeof data17 !== "string") && (data17 !== null)){
const err40 = {instancePath:instancePath+"/roles/" + i1+"/idp_group",schemaPath:"#/properties/roles/items/properties/idp_group/type",keyword:"type",params:{type: schema14.properties.roles.items.properties.idp_group.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length < 1){
const err41 = {instancePath:instancePath+"/roles/" + i1+"/idp_group",schemaPath:"#/properties/roles/items/properties/idp_group/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data11.manual_procedure !== undefined){
let data18 = data11.manual_procedure;
if((typeof data18 !== "string") && (data18 !== null)){
const err42 = {instancePath:instancePath+"/roles/" + i1+"/manual_procedure",schemaPath:"#/properties/roles/items/properties/manual_procedure/type",keyword:"type",params:{type: schema14.properties.roles.items.properties.manual_procedure.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length < 1){
const err43 = {instancePath:instancePath+"/roles/" + i1+"/manual_procedure",schemaPath:"#/properties/roles/items/properties/manual_procedure/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.mfa !== undefined){
let data19 = data.mfa;
if(!((((data19 === "none") || (data19 === "any")) || (data19 === "strong")) || (data19 === "phishing_resistant"))){
const err46 = {instancePath:instancePath+"/mfa",schemaPath:"#/properties/mfa/enum",keyword:"enum",params:{allowedValues: schema14.properties.mfa.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.personal_fields !== undefined){
let data20 = data.personal_fields;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err47 = {instancePath:instancePath+"/personal_fields",schemaPath:"#/properties/personal_fields/type",keyword:"type",params:{type: schema14.properties.personal_fields.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err48 = {instancePath:instancePath+"/personal_fields/" + i3,schemaPath:"#/properties/personal_fields/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data21.category === undefined){
const err49 = {instancePath:instancePath+"/personal_fields/" + i3,schemaPath:"#/properties/personal_fields/items/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "name") || (key3 === "category"))){
const err50 = {instancePath:instancePath+"/personal_fields/" + i3,schemaPath:"#/properties/personal_fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(data22.length < 1){
const err51 = {instancePath:instancePath+"/personal_fields/" + i3+"/name",schemaPath:"#/properties/personal_fields/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/personal_fields/" + i3+"/name",schemaPath:"#/properties/personal_fields/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.category !== undefined){
let data23 = data21.category;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err53 = {instancePath:instancePath+"/personal_fields/" + i3+"/category",schemaPath:"#/properties/personal_fields/items/properties/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/personal_fields/" + i3+"/category",schemaPath:"#/properties/personal_fields/items/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/personal_fields/" + i3,schemaPath:"#/properties/personal_fields/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.connects !== undefined){
let data24 = data.connects;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err56 = {instancePath:instancePath+"/connects",schemaPath:"#/properties/connects/type",keyword:"type",params:{type: schema14.properties.connects.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err57 = {instancePath:instancePath+"/connects/" + i4,schemaPath:"#/properties/connects/items/pattern",keyword:"pattern",params:{pattern: "^sys-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/connects/" + i4,schemaPath:"#/properties/connects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
if(data.reviewed_on !== undefined){
let data26 = data.reviewed_on;
if((typeof data26 !== "string") && (data26 !== null)){
const err59 = {instancePath:instancePath+"/reviewed_on",schemaPath:"#/properties/reviewed_on/type",keyword:"type",params:{type: schema14.properties.reviewed_on.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err60 = {instancePath:instancePath+"/reviewed_on",schemaPath:"#/properties/reviewed_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const Team = validate14;
const schema15 = {"$id":"urn:gatepass:schema:v1:team","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Team"},"id":{"type":"string","pattern":"^team-[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","minLength":1},"parent":{"type":["string","null"],"pattern":"^team-[a-z0-9]+(-[a-z0-9]+)*$"},"function":{"enum":["business","compliance","it","hr","legal","contingent_workforce"]},"visibility":{"enum":["team","org"]},"cost_centre":{"type":["string","null"],"minLength":1}},"required":["apiVersion","kind","id","name","function","visibility"],"additionalProperties":false};
const pattern19 = new RegExp("^team-[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:team" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.function === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.visibility === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "visibility"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "id")) || (key0 === "name")) || (key0 === "parent")) || (key0 === "function")) || (key0 === "visibility")) || (key0 === "cost_centre"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("Team" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Team"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^team-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parent !== undefined){
let data4 = data.parent;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema15.properties.parent.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err14 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/pattern",keyword:"pattern",params:{pattern: "^team-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.function !== undefined){
let data5 = data.function;
if(!((((((data5 === "business") || (data5 === "compliance")) || (data5 === "it")) || (data5 === "hr")) || (data5 === "legal")) || (data5 === "contingent_workforce"))){
const err15 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/enum",keyword:"enum",params:{allowedValues: schema15.properties.function.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.visibility !== undefined){
let data6 = data.visibility;
if(!((data6 === "team") || (data6 === "org"))){
const err16 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema15.properties.visibility.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cost_centre !== undefined){
let data7 = data.cost_centre;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/cost_centre",schemaPath:"#/properties/cost_centre/type",keyword:"type",params:{type: schema15.properties.cost_centre.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/cost_centre",schemaPath:"#/properties/cost_centre/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const Person = validate15;
const schema16 = {"$id":"urn:gatepass:schema:v1:person","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Person"},"id":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"forge_login":{"type":"string","minLength":1},"idp_subject":{"type":["string","null"],"minLength":1},"teams":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^team-[a-z0-9]+(-[a-z0-9]+)*$"}},"permissions":{"type":"array","items":{"enum":["staff_member","talent_sourcer","hiring_manager","finance_administrator","administrator","system_owner","security_owner","privacy_owner","legal"]}},"grade":{"enum":["staff","lead","director","exec"]},"active":{"type":"boolean"},"conflicts":{"type":["array","null"],"items":{"type":"string","pattern":"^fl-[0-9a-z]{10}$"}},"delegate":{"type":["object","null"],"properties":{"to":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["to","from","until"],"additionalProperties":false}},"required":["apiVersion","kind","id","forge_login","teams","permissions","grade","active"],"additionalProperties":false};
const pattern23 = new RegExp("^fl-[0-9a-z]{10}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:person" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.forge_login === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "forge_login"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.teams === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.permissions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "permissions"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grade === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.active === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("Person" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Person"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.forge_login !== undefined){
let data3 = data.forge_login;
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/forge_login",schemaPath:"#/properties/forge_login/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/forge_login",schemaPath:"#/properties/forge_login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.idp_subject !== undefined){
let data4 = data.idp_subject;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/idp_subject",schemaPath:"#/properties/idp_subject/type",keyword:"type",params:{type: schema16.properties.idp_subject.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/idp_subject",schemaPath:"#/properties/idp_subject/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.teams !== undefined){
let data5 = data.teams;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err18 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "^team-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.permissions !== undefined){
let data7 = data.permissions;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(((((((((data8 === "staff_member") || (data8 === "talent_sourcer")) || (data8 === "hiring_manager")) || (data8 === "finance_administrator")) || (data8 === "administrator")) || (data8 === "system_owner")) || (data8 === "security_owner")) || (data8 === "privacy_owner")) || (data8 === "legal"))){
const err21 = {instancePath:instancePath+"/permissions/" + i1,schemaPath:"#/properties/permissions/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.permissions.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.grade !== undefined){
let data9 = data.grade;
if(!((((data9 === "staff") || (data9 === "lead")) || (data9 === "director")) || (data9 === "exec"))){
const err23 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema16.properties.grade.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err24 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data11 = data.conflicts;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err25 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: schema16.properties.conflicts.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern23.test(data12)){
const err26 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/properties/conflicts/items/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.delegate !== undefined){
let data13 = data.delegate;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err28 = {instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/type",keyword:"type",params:{type: schema16.properties.delegate.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.to === undefined){
const err29 = {instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.from === undefined){
const err30 = {instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.until === undefined){
const err31 = {instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data13){
if(!(((key1 === "to") || (key1 === "from")) || (key1 === "until"))){
const err32 = {instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.to !== undefined){
let data14 = data13.to;
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err33 = {instancePath:instancePath+"/delegate/to",schemaPath:"#/properties/delegate/properties/to/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/delegate/to",schemaPath:"#/properties/delegate/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.from !== undefined){
let data15 = data13.from;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err35 = {instancePath:instancePath+"/delegate/from",schemaPath:"#/properties/delegate/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/delegate/from",schemaPath:"#/properties/delegate/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.until !== undefined){
let data16 = data13.until;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err37 = {instancePath:instancePath+"/delegate/until",schemaPath:"#/properties/delegate/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/delegate/until",schemaPath:"#/properties/delegate/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const Freelancer = validate16;
const schema17 = {"$id":"urn:gatepass:schema:v1:freelancer","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Freelancer"},"id":{"type":"string","pattern":"^fl-[0-9a-z]{10}$"},"kind_of_person":{"enum":["self_employed","leased","company_staff"]},"employer":{"type":["string","null"],"pattern":"^prc-[a-z0-9]+(-[a-z0-9]+)*$"},"idp_subject":{"type":["string","null"],"minLength":1},"person_hmac":{"type":["string","null"],"minLength":1},"work_countries":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Z]{2}$"}},"languages":{"type":["array","null"],"items":{"type":"string","minLength":1}},"skills":{"type":["array","null"],"items":{"type":"string","minLength":1}},"classification":{"type":["object","null"],"properties":{"result":{"enum":["self_employed","leased","company_staff","employee","unclear"]},"basis":{"type":"string","minLength":1},"decided_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"valid_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["result","basis","decided_on","valid_until"],"additionalProperties":false},"rehired_on":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["apiVersion","kind","id","kind_of_person","work_countries"],"additionalProperties":false};
const pattern29 = new RegExp("^[A-Z]{2}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:freelancer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind_of_person === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind_of_person"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.work_countries === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_countries"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("Freelancer" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Freelancer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind_of_person !== undefined){
let data3 = data.kind_of_person;
if(!(((data3 === "self_employed") || (data3 === "leased")) || (data3 === "company_staff"))){
const err10 = {instancePath:instancePath+"/kind_of_person",schemaPath:"#/properties/kind_of_person/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind_of_person.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.employer !== undefined){
let data4 = data.employer;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/employer",schemaPath:"#/properties/employer/type",keyword:"type",params:{type: schema17.properties.employer.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err12 = {instancePath:instancePath+"/employer",schemaPath:"#/properties/employer/pattern",keyword:"pattern",params:{pattern: "^prc-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.idp_subject !== undefined){
let data5 = data.idp_subject;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/idp_subject",schemaPath:"#/properties/idp_subject/type",keyword:"type",params:{type: schema17.properties.idp_subject.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/idp_subject",schemaPath:"#/properties/idp_subject/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.person_hmac !== undefined){
let data6 = data.person_hmac;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/person_hmac",schemaPath:"#/properties/person_hmac/type",keyword:"type",params:{type: schema17.properties.person_hmac.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/person_hmac",schemaPath:"#/properties/person_hmac/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.work_countries !== undefined){
let data7 = data.work_countries;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/work_countries",schemaPath:"#/properties/work_countries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern29.test(data8)){
const err18 = {instancePath:instancePath+"/work_countries/" + i0,schemaPath:"#/properties/work_countries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/work_countries/" + i0,schemaPath:"#/properties/work_countries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/work_countries",schemaPath:"#/properties/work_countries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.languages !== undefined){
let data9 = data.languages;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: schema17.properties.languages.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/languages/" + i1,schemaPath:"#/properties/languages/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/languages/" + i1,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.skills !== undefined){
let data11 = data.skills;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema17.properties.skills.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.classification !== undefined){
let data13 = data.classification;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err27 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type: schema17.properties.classification.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.result === undefined){
const err28 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.basis === undefined){
const err29 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.decided_on === undefined){
const err30 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "decided_on"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.valid_until === undefined){
const err31 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "valid_until"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "result") || (key1 === "basis")) || (key1 === "decided_on")) || (key1 === "valid_until"))){
const err32 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.result !== undefined){
let data14 = data13.result;
if(!(((((data14 === "self_employed") || (data14 === "leased")) || (data14 === "company_staff")) || (data14 === "employee")) || (data14 === "unclear"))){
const err33 = {instancePath:instancePath+"/classification/result",schemaPath:"#/properties/classification/properties/result/enum",keyword:"enum",params:{allowedValues: schema17.properties.classification.properties.result.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.basis !== undefined){
let data15 = data13.basis;
if(typeof data15 === "string"){
if(data15.length < 1){
const err34 = {instancePath:instancePath+"/classification/basis",schemaPath:"#/properties/classification/properties/basis/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/classification/basis",schemaPath:"#/properties/classification/properties/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.decided_on !== undefined){
let data16 = data13.decided_on;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err36 = {instancePath:instancePath+"/classification/decided_on",schemaPath:"#/properties/classification/properties/decided_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/classification/decided_on",schemaPath:"#/properties/classification/properties/decided_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.valid_until !== undefined){
let data17 = data13.valid_until;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err38 = {instancePath:instancePath+"/classification/valid_until",schemaPath:"#/properties/classification/properties/valid_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/classification/valid_until",schemaPath:"#/properties/classification/properties/valid_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data.rehired_on !== undefined){
let data18 = data.rehired_on;
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/rehired_on",schemaPath:"#/properties/rehired_on/type",keyword:"type",params:{type: schema17.properties.rehired_on.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err41 = {instancePath:instancePath+"/rehired_on",schemaPath:"#/properties/rehired_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const Processor = validate17;
const schema18 = {"$id":"urn:gatepass:schema:v1:processor","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Processor"},"id":{"type":"string","pattern":"^prc-[a-z0-9]+(-[a-z0-9]+)*$"},"legal_name":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"contact":{"type":"string","minLength":1},"services":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"state":{"enum":["proposed","due_diligence","approved","suspended","terminated"]},"due_diligence":{"type":["object","null"],"properties":{"result":{"enum":["sufficient","insufficient","open"]},"done_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["result","done_on"],"additionalProperties":false},"breach_contact":{"type":["object","null"],"properties":{"mail":{"type":"string","minLength":1},"hours":{"type":["string","null"],"minLength":1}},"required":["mail"],"additionalProperties":false}},"required":["apiVersion","kind","id","legal_name","address","country","contact","services","state"],"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:processor" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.legal_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.address === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.country === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.contact === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.services === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.state === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err10 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
if("Processor" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Processor"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^prc-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.legal_name !== undefined){
let data3 = data.legal_name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.address !== undefined){
let data4 = data.address;
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(!pattern29.test(data5)){
const err18 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contact !== undefined){
let data6 = data.contact;
if(typeof data6 === "string"){
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.services !== undefined){
let data7 = data.services;
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.state !== undefined){
let data9 = data.state;
if(!(((((data9 === "proposed") || (data9 === "due_diligence")) || (data9 === "approved")) || (data9 === "suspended")) || (data9 === "terminated"))){
const err26 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema18.properties.state.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.due_diligence !== undefined){
let data10 = data.due_diligence;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err27 = {instancePath:instancePath+"/due_diligence",schemaPath:"#/properties/due_diligence/type",keyword:"type",params:{type: schema18.properties.due_diligence.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.result === undefined){
const err28 = {instancePath:instancePath+"/due_diligence",schemaPath:"#/properties/due_diligence/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.done_on === undefined){
const err29 = {instancePath:instancePath+"/due_diligence",schemaPath:"#/properties/due_diligence/required",keyword:"required",params:{missingProperty: "done_on"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "result") || (key1 === "done_on"))){
const err30 = {instancePath:instancePath+"/due_diligence",schemaPath:"#/properties/due_diligence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.result !== undefined){
let data11 = data10.result;
if(!(((data11 === "sufficient") || (data11 === "insufficient")) || (data11 === "open"))){
const err31 = {instancePath:instancePath+"/due_diligence/result",schemaPath:"#/properties/due_diligence/properties/result/enum",keyword:"enum",params:{allowedValues: schema18.properties.due_diligence.properties.result.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.done_on !== undefined){
let data12 = data10.done_on;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err32 = {instancePath:instancePath+"/due_diligence/done_on",schemaPath:"#/properties/due_diligence/properties/done_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/due_diligence/done_on",schemaPath:"#/properties/due_diligence/properties/done_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data.breach_contact !== undefined){
let data13 = data.breach_contact;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err34 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/type",keyword:"type",params:{type: schema18.properties.breach_contact.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.mail === undefined){
const err35 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/required",keyword:"required",params:{missingProperty: "mail"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "mail") || (key2 === "hours"))){
const err36 = {instancePath:instancePath+"/breach_contact",schemaPath:"#/properties/breach_contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.mail !== undefined){
let data14 = data13.mail;
if(typeof data14 === "string"){
if(data14.length < 1){
const err37 = {instancePath:instancePath+"/breach_contact/mail",schemaPath:"#/properties/breach_contact/properties/mail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/breach_contact/mail",schemaPath:"#/properties/breach_contact/properties/mail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.hours !== undefined){
let data15 = data13.hours;
if((typeof data15 !== "string") && (data15 !== null)){
const err39 = {instancePath:instancePath+"/breach_contact/hours",schemaPath:"#/properties/breach_contact/properties/hours/type",keyword:"type",params:{type: schema18.properties.breach_contact.properties.hours.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length < 1){
const err40 = {instancePath:instancePath+"/breach_contact/hours",schemaPath:"#/properties/breach_contact/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const Dpa = validate18;
const schema19 = {"$id":"urn:gatepass:schema:v1:dpa","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Dpa"},"id":{"type":"string","pattern":"^dpa-(fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$"},"processor":{"type":"string","pattern":"^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$"},"role_pair":{"enum":["controller-processor","processor-processor",null]},"template":{"enum":["own","processor","sccs_2021_915",null]},"main_contract_ref":{"type":["string","null"],"minLength":1},"signed":{"type":"object","properties":{"controller_on":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"processor_on":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":[],"additionalProperties":false},"effective_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"subject_matter":{"type":"string","minLength":1},"duration":{"type":"string","minLength":1},"nature":{"type":"string","minLength":1},"purpose":{"type":"string","minLength":1},"data_categories":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"subjects":{"type":["array","null"],"items":{"type":"string","minLength":1}},"systems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^sys-[a-z0-9]+(-[a-z0-9]+)*$"}},"clauses":{"type":["object","null"],"properties":{"a":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"b":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"c":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"d":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"e":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"f":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"g":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false},"h":{"type":"object","properties":{"ok":{"type":"boolean"},"ref":{"type":["string","null"],"minLength":1}},"required":["ok"],"additionalProperties":false}},"required":["a","b","c","d","e","f","g","h"],"additionalProperties":false},"instructions":{"type":["array","null"],"items":{"type":"object","properties":{"given_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"text":{"type":"string","minLength":1}},"required":["given_on","text"],"additionalProperties":false}},"subprocessor_mode":{"enum":["specific","general",null]},"notice_days":{"type":["integer","null"],"minimum":0},"objection_days":{"type":["integer","null"],"minimum":0},"breach_notice_hours":{"type":["integer","null"],"minimum":1},"end":{"type":["object","null"],"properties":{"choice":{"enum":["delete","return"]},"deadline_days":{"type":"integer"}},"required":["choice","deadline_days"],"additionalProperties":false},"ownership":{"enum":["controller",null]},"own_purposes":{"enum":["none",null]}},"required":["apiVersion","kind","id","processor","signed","effective_from","subject_matter","duration","nature","purpose","data_categories","systems"],"additionalProperties":false};
const pattern36 = new RegExp("^dpa-(fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$", "u");
const pattern37 = new RegExp("^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:dpa" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.processor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.signed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signed"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.effective_from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.subject_matter === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject_matter"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.duration === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.nature === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nature"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.purpose === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.data_categories === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_categories"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.systems === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err13 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
if("Dpa" !== data.kind){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Dpa"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern36.test(data2)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^dpa-(fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.processor !== undefined){
let data3 = data.processor;
if(typeof data3 === "string"){
if(!pattern37.test(data3)){
const err17 = {instancePath:instancePath+"/processor",schemaPath:"#/properties/processor/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/processor",schemaPath:"#/properties/processor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.role_pair !== undefined){
let data4 = data.role_pair;
if(!(((data4 === "controller-processor") || (data4 === "processor-processor")) || (data4 === null))){
const err19 = {instancePath:instancePath+"/role_pair",schemaPath:"#/properties/role_pair/enum",keyword:"enum",params:{allowedValues: schema19.properties.role_pair.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.template !== undefined){
let data5 = data.template;
if(!((((data5 === "own") || (data5 === "processor")) || (data5 === "sccs_2021_915")) || (data5 === null))){
const err20 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/enum",keyword:"enum",params:{allowedValues: schema19.properties.template.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.main_contract_ref !== undefined){
let data6 = data.main_contract_ref;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/main_contract_ref",schemaPath:"#/properties/main_contract_ref/type",keyword:"type",params:{type: schema19.properties.main_contract_ref.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/main_contract_ref",schemaPath:"#/properties/main_contract_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.signed !== undefined){
let data7 = data.signed;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "controller_on") || (key1 === "processor_on"))){
const err23 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.controller_on !== undefined){
let data8 = data7.controller_on;
if((typeof data8 !== "string") && (data8 !== null)){
const err24 = {instancePath:instancePath+"/signed/controller_on",schemaPath:"#/properties/signed/properties/controller_on/type",keyword:"type",params:{type: schema19.properties.signed.properties.controller_on.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/signed/controller_on",schemaPath:"#/properties/signed/properties/controller_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data7.processor_on !== undefined){
let data9 = data7.processor_on;
if((typeof data9 !== "string") && (data9 !== null)){
const err26 = {instancePath:instancePath+"/signed/processor_on",schemaPath:"#/properties/signed/properties/processor_on/type",keyword:"type",params:{type: schema19.properties.signed.properties.processor_on.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/signed/processor_on",schemaPath:"#/properties/signed/properties/processor_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.effective_from !== undefined){
let data10 = data.effective_from;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err29 = {instancePath:instancePath+"/effective_from",schemaPath:"#/properties/effective_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/effective_from",schemaPath:"#/properties/effective_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.until !== undefined){
let data11 = data.until;
if((typeof data11 !== "string") && (data11 !== null)){
const err31 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: schema19.properties.until.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err32 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.subject_matter !== undefined){
let data12 = data.subject_matter;
if(typeof data12 === "string"){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/subject_matter",schemaPath:"#/properties/subject_matter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/subject_matter",schemaPath:"#/properties/subject_matter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.duration !== undefined){
let data13 = data.duration;
if(typeof data13 === "string"){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.nature !== undefined){
let data14 = data.nature;
if(typeof data14 === "string"){
if(data14.length < 1){
const err37 = {instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.purpose !== undefined){
let data15 = data.purpose;
if(typeof data15 === "string"){
if(data15.length < 1){
const err39 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.data_categories !== undefined){
let data16 = data.data_categories;
if(Array.isArray(data16)){
if(data16.length < 1){
const err41 = {instancePath:instancePath+"/data_categories",schemaPath:"#/properties/data_categories/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err42 = {instancePath:instancePath+"/data_categories/" + i0,schemaPath:"#/properties/data_categories/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/data_categories/" + i0,schemaPath:"#/properties/data_categories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/data_categories",schemaPath:"#/properties/data_categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.subjects !== undefined){
let data18 = data.subjects;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err45 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: schema19.properties.subjects.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(data19.length < 1){
const err46 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(data.systems !== undefined){
let data20 = data.systems;
if(Array.isArray(data20)){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
const err49 = {instancePath:instancePath+"/systems/" + i2,schemaPath:"#/properties/systems/items/pattern",keyword:"pattern",params:{pattern: "^sys-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/systems/" + i2,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.clauses !== undefined){
let data22 = data.clauses;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err52 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: schema19.properties.clauses.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.a === undefined){
const err53 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "a"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data22.b === undefined){
const err54 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "b"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22.c === undefined){
const err55 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "c"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data22.d === undefined){
const err56 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "d"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data22.e === undefined){
const err57 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "e"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22.f === undefined){
const err58 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "f"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.g === undefined){
const err59 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "g"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22.h === undefined){
const err60 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/required",keyword:"required",params:{missingProperty: "h"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data22){
if(!((((((((key2 === "a") || (key2 === "b")) || (key2 === "c")) || (key2 === "d")) || (key2 === "e")) || (key2 === "f")) || (key2 === "g")) || (key2 === "h"))){
const err61 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.a !== undefined){
let data23 = data22.a;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.ok === undefined){
const err62 = {instancePath:instancePath+"/clauses/a",schemaPath:"#/properties/clauses/properties/a/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data23){
if(!((key3 === "ok") || (key3 === "ref"))){
const err63 = {instancePath:instancePath+"/clauses/a",schemaPath:"#/properties/clauses/properties/a/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.ok !== undefined){
if(typeof data23.ok !== "boolean"){
const err64 = {instancePath:instancePath+"/clauses/a/ok",schemaPath:"#/properties/clauses/properties/a/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.ref !== undefined){
let data25 = data23.ref;
if((typeof data25 !== "string") && (data25 !== null)){
const err65 = {instancePath:instancePath+"/clauses/a/ref",schemaPath:"#/properties/clauses/properties/a/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.a.properties.ref.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length < 1){
const err66 = {instancePath:instancePath+"/clauses/a/ref",schemaPath:"#/properties/clauses/properties/a/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/clauses/a",schemaPath:"#/properties/clauses/properties/a/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.b !== undefined){
let data26 = data22.b;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.ok === undefined){
const err68 = {instancePath:instancePath+"/clauses/b",schemaPath:"#/properties/clauses/properties/b/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key4 in data26){
if(!((key4 === "ok") || (key4 === "ref"))){
const err69 = {instancePath:instancePath+"/clauses/b",schemaPath:"#/properties/clauses/properties/b/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.ok !== undefined){
if(typeof data26.ok !== "boolean"){
const err70 = {instancePath:instancePath+"/clauses/b/ok",schemaPath:"#/properties/clauses/properties/b/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.ref !== undefined){
let data28 = data26.ref;
if((typeof data28 !== "string") && (data28 !== null)){
const err71 = {instancePath:instancePath+"/clauses/b/ref",schemaPath:"#/properties/clauses/properties/b/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.b.properties.ref.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data28 === "string"){
if(data28.length < 1){
const err72 = {instancePath:instancePath+"/clauses/b/ref",schemaPath:"#/properties/clauses/properties/b/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/clauses/b",schemaPath:"#/properties/clauses/properties/b/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.c !== undefined){
let data29 = data22.c;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.ok === undefined){
const err74 = {instancePath:instancePath+"/clauses/c",schemaPath:"#/properties/clauses/properties/c/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key5 in data29){
if(!((key5 === "ok") || (key5 === "ref"))){
const err75 = {instancePath:instancePath+"/clauses/c",schemaPath:"#/properties/clauses/properties/c/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.ok !== undefined){
if(typeof data29.ok !== "boolean"){
const err76 = {instancePath:instancePath+"/clauses/c/ok",schemaPath:"#/properties/clauses/properties/c/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.ref !== undefined){
let data31 = data29.ref;
if((typeof data31 !== "string") && (data31 !== null)){
const err77 = {instancePath:instancePath+"/clauses/c/ref",schemaPath:"#/properties/clauses/properties/c/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.c.properties.ref.type}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data31 === "string"){
if(data31.length < 1){
const err78 = {instancePath:instancePath+"/clauses/c/ref",schemaPath:"#/properties/clauses/properties/c/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/clauses/c",schemaPath:"#/properties/clauses/properties/c/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.d !== undefined){
let data32 = data22.d;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.ok === undefined){
const err80 = {instancePath:instancePath+"/clauses/d",schemaPath:"#/properties/clauses/properties/d/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 in data32){
if(!((key6 === "ok") || (key6 === "ref"))){
const err81 = {instancePath:instancePath+"/clauses/d",schemaPath:"#/properties/clauses/properties/d/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.ok !== undefined){
if(typeof data32.ok !== "boolean"){
const err82 = {instancePath:instancePath+"/clauses/d/ok",schemaPath:"#/properties/clauses/properties/d/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data32.ref !== undefined){
let data34 = data32.ref;
if((typeof data34 !== "string") && (data34 !== null)){
const err83 = {instancePath:instancePath+"/clauses/d/ref",schemaPath:"#/properties/clauses/properties/d/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.d.properties.ref.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data34 === "string"){
if(data34.length < 1){
const err84 = {instancePath:instancePath+"/clauses/d/ref",schemaPath:"#/properties/clauses/properties/d/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/clauses/d",schemaPath:"#/properties/clauses/properties/d/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data22.e !== undefined){
let data35 = data22.e;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.ok === undefined){
const err86 = {instancePath:instancePath+"/clauses/e",schemaPath:"#/properties/clauses/properties/e/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key7 in data35){
if(!((key7 === "ok") || (key7 === "ref"))){
const err87 = {instancePath:instancePath+"/clauses/e",schemaPath:"#/properties/clauses/properties/e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.ok !== undefined){
if(typeof data35.ok !== "boolean"){
const err88 = {instancePath:instancePath+"/clauses/e/ok",schemaPath:"#/properties/clauses/properties/e/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.ref !== undefined){
let data37 = data35.ref;
if((typeof data37 !== "string") && (data37 !== null)){
const err89 = {instancePath:instancePath+"/clauses/e/ref",schemaPath:"#/properties/clauses/properties/e/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.e.properties.ref.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data37 === "string"){
if(data37.length < 1){
const err90 = {instancePath:instancePath+"/clauses/e/ref",schemaPath:"#/properties/clauses/properties/e/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/clauses/e",schemaPath:"#/properties/clauses/properties/e/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.f !== undefined){
let data38 = data22.f;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.ok === undefined){
const err92 = {instancePath:instancePath+"/clauses/f",schemaPath:"#/properties/clauses/properties/f/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key8 in data38){
if(!((key8 === "ok") || (key8 === "ref"))){
const err93 = {instancePath:instancePath+"/clauses/f",schemaPath:"#/properties/clauses/properties/f/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data38.ok !== undefined){
if(typeof data38.ok !== "boolean"){
const err94 = {instancePath:instancePath+"/clauses/f/ok",schemaPath:"#/properties/clauses/properties/f/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data38.ref !== undefined){
let data40 = data38.ref;
if((typeof data40 !== "string") && (data40 !== null)){
const err95 = {instancePath:instancePath+"/clauses/f/ref",schemaPath:"#/properties/clauses/properties/f/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.f.properties.ref.type}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data40 === "string"){
if(data40.length < 1){
const err96 = {instancePath:instancePath+"/clauses/f/ref",schemaPath:"#/properties/clauses/properties/f/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/clauses/f",schemaPath:"#/properties/clauses/properties/f/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data22.g !== undefined){
let data41 = data22.g;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.ok === undefined){
const err98 = {instancePath:instancePath+"/clauses/g",schemaPath:"#/properties/clauses/properties/g/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data41){
if(!((key9 === "ok") || (key9 === "ref"))){
const err99 = {instancePath:instancePath+"/clauses/g",schemaPath:"#/properties/clauses/properties/g/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.ok !== undefined){
if(typeof data41.ok !== "boolean"){
const err100 = {instancePath:instancePath+"/clauses/g/ok",schemaPath:"#/properties/clauses/properties/g/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data41.ref !== undefined){
let data43 = data41.ref;
if((typeof data43 !== "string") && (data43 !== null)){
const err101 = {instancePath:instancePath+"/clauses/g/ref",schemaPath:"#/properties/clauses/properties/g/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.g.properties.ref.type}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data43 === "string"){
if(data43.length < 1){
const err102 = {instancePath:instancePath+"/clauses/g/ref",schemaPath:"#/properties/clauses/properties/g/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/clauses/g",schemaPath:"#/properties/clauses/properties/g/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data22.h !== undefined){
let data44 = data22.h;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.ok === undefined){
const err104 = {instancePath:instancePath+"/clauses/h",schemaPath:"#/properties/clauses/properties/h/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key10 in data44){
if(!((key10 === "ok") || (key10 === "ref"))){
const err105 = {instancePath:instancePath+"/clauses/h",schemaPath:"#/properties/clauses/properties/h/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data44.ok !== undefined){
if(typeof data44.ok !== "boolean"){
const err106 = {instancePath:instancePath+"/clauses/h/ok",schemaPath:"#/properties/clauses/properties/h/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data44.ref !== undefined){
let data46 = data44.ref;
if((typeof data46 !== "string") && (data46 !== null)){
const err107 = {instancePath:instancePath+"/clauses/h/ref",schemaPath:"#/properties/clauses/properties/h/properties/ref/type",keyword:"type",params:{type: schema19.properties.clauses.properties.h.properties.ref.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data46 === "string"){
if(data46.length < 1){
const err108 = {instancePath:instancePath+"/clauses/h/ref",schemaPath:"#/properties/clauses/properties/h/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/clauses/h",schemaPath:"#/properties/clauses/properties/h/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data.instructions !== undefined){
let data47 = data.instructions;
if((!(Array.isArray(data47))) && (data47 !== null)){
const err110 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: schema19.properties.instructions.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.given_on === undefined){
const err111 = {instancePath:instancePath+"/instructions/" + i3,schemaPath:"#/properties/instructions/items/required",keyword:"required",params:{missingProperty: "given_on"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data48.text === undefined){
const err112 = {instancePath:instancePath+"/instructions/" + i3,schemaPath:"#/properties/instructions/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key11 in data48){
if(!((key11 === "given_on") || (key11 === "text"))){
const err113 = {instancePath:instancePath+"/instructions/" + i3,schemaPath:"#/properties/instructions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.given_on !== undefined){
let data49 = data48.given_on;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err114 = {instancePath:instancePath+"/instructions/" + i3+"/given_on",schemaPath:"#/properties/instructions/items/properties/given_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/instructions/" + i3+"/given_on",schemaPath:"#/properties/instructions/items/properties/given_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data48.text !== undefined){
let data50 = data48.text;
if(typeof data50 === "string"){
if(data50.length < 1){
const err116 = {instancePath:instancePath+"/instructions/" + i3+"/text",schemaPath:"#/properties/instructions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/instructions/" + i3+"/text",schemaPath:"#/properties/instructions/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/instructions/" + i3,schemaPath:"#/properties/instructions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
if(data.subprocessor_mode !== undefined){
let data51 = data.subprocessor_mode;
if(!(((data51 === "specific") || (data51 === "general")) || (data51 === null))){
const err119 = {instancePath:instancePath+"/subprocessor_mode",schemaPath:"#/properties/subprocessor_mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.subprocessor_mode.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.notice_days !== undefined){
let data52 = data.notice_days;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err120 = {instancePath:instancePath+"/notice_days",schemaPath:"#/properties/notice_days/type",keyword:"type",params:{type: schema19.properties.notice_days.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err121 = {instancePath:instancePath+"/notice_days",schemaPath:"#/properties/notice_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data.objection_days !== undefined){
let data53 = data.objection_days;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (data53 !== null)){
const err122 = {instancePath:instancePath+"/objection_days",schemaPath:"#/properties/objection_days/type",keyword:"type",params:{type: schema19.properties.objection_days.type}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err123 = {instancePath:instancePath+"/objection_days",schemaPath:"#/properties/objection_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data.breach_notice_hours !== undefined){
let data54 = data.breach_notice_hours;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err124 = {instancePath:instancePath+"/breach_notice_hours",schemaPath:"#/properties/breach_notice_hours/type",keyword:"type",params:{type: schema19.properties.breach_notice_hours.type}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err125 = {instancePath:instancePath+"/breach_notice_hours",schemaPath:"#/properties/breach_notice_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data.end !== undefined){
let data55 = data.end;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err126 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: schema19.properties.end.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.choice === undefined){
const err127 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/required",keyword:"required",params:{missingProperty: "choice"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data55.deadline_days === undefined){
const err128 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/required",keyword:"required",params:{missingProperty: "deadline_days"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key12 in data55){
if(!((key12 === "choice") || (key12 === "deadline_days"))){
const err129 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data55.choice !== undefined){
let data56 = data55.choice;
if(!((data56 === "delete") || (data56 === "return"))){
const err130 = {instancePath:instancePath+"/end/choice",schemaPath:"#/properties/end/properties/choice/enum",keyword:"enum",params:{allowedValues: schema19.properties.end.properties.choice.enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data55.deadline_days !== undefined){
let data57 = data55.deadline_days;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err131 = {instancePath:instancePath+"/end/deadline_days",schemaPath:"#/properties/end/properties/deadline_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
if(data.ownership !== undefined){
let data58 = data.ownership;
if(!((data58 === "controller") || (data58 === null))){
const err132 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema19.properties.ownership.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.own_purposes !== undefined){
let data59 = data.own_purposes;
if(!((data59 === "none") || (data59 === null))){
const err133 = {instancePath:instancePath+"/own_purposes",schemaPath:"#/properties/own_purposes/enum",keyword:"enum",params:{allowedValues: schema19.properties.own_purposes.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const TomDeclaration = validate19;
const schema20 = {"$id":"urn:gatepass:schema:v1:tom-declaration","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"TomDeclaration"},"id":{"type":"string","pattern":"^tom-(self|fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$"},"of":{"type":"string","pattern":"^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$|^self$"},"version":{"type":"integer","minimum":1},"declared_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"valid_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"infrastructure":{"type":"array","minItems":1,"items":{"type":"object","properties":{"what":{"type":"string","minLength":1},"by":{"type":["string","null"],"minLength":1},"os":{"enum":["current","outdated",null]},"disk_encryption":{"type":["boolean","null"]}},"required":["what"],"additionalProperties":false}},"measures":{"type":["array","null"],"items":{"type":"object","properties":{"group":{"enum":["zutrittskontrolle","zugangskontrolle","zugriffskontrolle","trennungskontrolle","weitergabekontrolle","eingabekontrolle","auftragskontrolle","verfuegbarkeitskontrolle","pseudonymisierung","verschluesselung","wiederherstellung","ueberpruefung"]},"status":{"enum":["implemented","partial","missing","na"]},"detail":{"type":"string","minLength":1}},"required":["group","status","detail"],"additionalProperties":false}},"certifications":{"type":["array","null"],"items":{"type":"string","minLength":1}},"review":{"type":["object","null"],"properties":{"by":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"reviewed_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"result":{"enum":["accepted","rejected","open"]}},"required":["by","reviewed_on","result"],"additionalProperties":false}},"required":["apiVersion","kind","id","of","version","declared_on","valid_until","infrastructure"],"additionalProperties":false};
const pattern45 = new RegExp("^tom-(self|fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$", "u");
const pattern46 = new RegExp("^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$|^self$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:tom-declaration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.declared_on === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declared_on"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.valid_until === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid_until"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.infrastructure === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "infrastructure"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("TomDeclaration" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "TomDeclaration"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tom-(self|fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.of !== undefined){
let data3 = data.of;
if(typeof data3 === "string"){
if(!pattern46.test(data3)){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$|^prc-[a-z0-9]+(-[a-z0-9]+)*$|^self$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.declared_on !== undefined){
let data5 = data.declared_on;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err17 = {instancePath:instancePath+"/declared_on",schemaPath:"#/properties/declared_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/declared_on",schemaPath:"#/properties/declared_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.valid_until !== undefined){
let data6 = data.valid_until;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err19 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.infrastructure !== undefined){
let data7 = data.infrastructure;
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.what === undefined){
const err22 = {instancePath:instancePath+"/infrastructure/" + i0,schemaPath:"#/properties/infrastructure/items/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "what") || (key1 === "by")) || (key1 === "os")) || (key1 === "disk_encryption"))){
const err23 = {instancePath:instancePath+"/infrastructure/" + i0,schemaPath:"#/properties/infrastructure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.what !== undefined){
let data9 = data8.what;
if(typeof data9 === "string"){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/infrastructure/" + i0+"/what",schemaPath:"#/properties/infrastructure/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/infrastructure/" + i0+"/what",schemaPath:"#/properties/infrastructure/items/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.by !== undefined){
let data10 = data8.by;
if((typeof data10 !== "string") && (data10 !== null)){
const err26 = {instancePath:instancePath+"/infrastructure/" + i0+"/by",schemaPath:"#/properties/infrastructure/items/properties/by/type",keyword:"type",params:{type: schema20.properties.infrastructure.items.properties.by.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length < 1){
const err27 = {instancePath:instancePath+"/infrastructure/" + i0+"/by",schemaPath:"#/properties/infrastructure/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data8.os !== undefined){
let data11 = data8.os;
if(!(((data11 === "current") || (data11 === "outdated")) || (data11 === null))){
const err28 = {instancePath:instancePath+"/infrastructure/" + i0+"/os",schemaPath:"#/properties/infrastructure/items/properties/os/enum",keyword:"enum",params:{allowedValues: schema20.properties.infrastructure.items.properties.os.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.disk_encryption !== undefined){
let data12 = data8.disk_encryption;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/infrastructure/" + i0+"/disk_encryption",schemaPath:"#/properties/infrastructure/items/properties/disk_encryption/type",keyword:"type",params:{type: schema20.properties.infrastructure.items.properties.disk_encryption.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/infrastructure/" + i0,schemaPath:"#/properties/infrastructure/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.measures !== undefined){
let data13 = data.measures;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err32 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: schema20.properties.measures.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.group === undefined){
const err33 = {instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.status === undefined){
const err34 = {instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.detail === undefined){
const err35 = {instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "group") || (key2 === "status")) || (key2 === "detail"))){
const err36 = {instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.group !== undefined){
let data15 = data14.group;
if(!((((((((((((data15 === "zutrittskontrolle") || (data15 === "zugangskontrolle")) || (data15 === "zugriffskontrolle")) || (data15 === "trennungskontrolle")) || (data15 === "weitergabekontrolle")) || (data15 === "eingabekontrolle")) || (data15 === "auftragskontrolle")) || (data15 === "verfuegbarkeitskontrolle")) || (data15 === "pseudonymisierung")) || (data15 === "verschluesselung")) || (data15 === "wiederherstellung")) || (data15 === "ueberpruefung"))){
const err37 = {instancePath:instancePath+"/measures/" + i1+"/group",schemaPath:"#/properties/measures/items/properties/group/enum",keyword:"enum",params:{allowedValues: schema20.properties.measures.items.properties.group.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.status !== undefined){
let data16 = data14.status;
if(!((((data16 === "implemented") || (data16 === "partial")) || (data16 === "missing")) || (data16 === "na"))){
const err38 = {instancePath:instancePath+"/measures/" + i1+"/status",schemaPath:"#/properties/measures/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema20.properties.measures.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.detail !== undefined){
let data17 = data14.detail;
if(typeof data17 === "string"){
if(data17.length < 1){
const err39 = {instancePath:instancePath+"/measures/" + i1+"/detail",schemaPath:"#/properties/measures/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/measures/" + i1+"/detail",schemaPath:"#/properties/measures/items/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data.certifications !== undefined){
let data18 = data.certifications;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err42 = {instancePath:instancePath+"/certifications",schemaPath:"#/properties/certifications/type",keyword:"type",params:{type: schema20.properties.certifications.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(data19.length < 1){
const err43 = {instancePath:instancePath+"/certifications/" + i2,schemaPath:"#/properties/certifications/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/certifications/" + i2,schemaPath:"#/properties/certifications/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data.review !== undefined){
let data20 = data.review;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err45 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: schema20.properties.review.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.by === undefined){
const err46 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.reviewed_on === undefined){
const err47 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "reviewed_on"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.result === undefined){
const err48 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "by") || (key3 === "reviewed_on")) || (key3 === "result"))){
const err49 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.by !== undefined){
let data21 = data20.by;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err50 = {instancePath:instancePath+"/review/by",schemaPath:"#/properties/review/properties/by/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/review/by",schemaPath:"#/properties/review/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.reviewed_on !== undefined){
let data22 = data20.reviewed_on;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err52 = {instancePath:instancePath+"/review/reviewed_on",schemaPath:"#/properties/review/properties/reviewed_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/review/reviewed_on",schemaPath:"#/properties/review/properties/reviewed_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.result !== undefined){
let data23 = data20.result;
if(!(((data23 === "accepted") || (data23 === "rejected")) || (data23 === "open"))){
const err54 = {instancePath:instancePath+"/review/result",schemaPath:"#/properties/review/properties/result/enum",keyword:"enum",params:{allowedValues: schema20.properties.review.properties.result.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const Engagement = validate20;
const schema21 = {"$id":"urn:gatepass:schema:v1:engagement","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"Engagement"},"id":{"type":"string","pattern":"^eng-\\d{4}-\\d{4}$"},"title":{"type":"string","minLength":1},"project":{"type":["string","null"],"minLength":1},"split_part":{"type":["string","null"],"minLength":1},"team":{"type":"string","pattern":"^team-[a-z0-9]+(-[a-z0-9]+)*$"},"hiring_manager":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"use_case":{"type":"string","minLength":1},"data_categories":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"risk":{"type":"object","properties":{"level":{"enum":["none","low","medium","high","very-high"]},"assessed_by":{"type":"string","pattern":"^usr-[a-z0-9]+(-[a-z0-9]+)*$"},"assessed_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"why":{"type":"string","minLength":1}},"required":["level","assessed_by","assessed_on","why"],"additionalProperties":false},"gdpr_role":{"type":"object","properties":{"value":{"enum":["processor","art29_person","independent_controller","joint_controller","none"]},"why":{"type":"string","minLength":1}},"required":["value","why"],"additionalProperties":false},"freelancer":{"type":["string","null"],"pattern":"^fl-[0-9a-z]{10}$"},"dates":{"type":"object","properties":{"starts_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"ends_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"work_starts_on":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["starts_on","ends_on"],"additionalProperties":false},"systems_access":{"type":"boolean"},"systems_needed":{"type":"array","items":{"type":"string","pattern":"^sys-[a-z0-9]+(-[a-z0-9]+)*$"}},"channel":{"type":["string","null"],"minLength":1},"policy_version":{"type":["integer","null"],"minimum":1},"state":{"enum":["draft","sourcing","submitted","cleared","approved","active","suspended","ending","closed","archived","rejected","cancelled"]}},"required":["apiVersion","kind","id","title","team","hiring_manager","use_case","data_categories","risk","gdpr_role","dates","systems_access","systems_needed","state"],"additionalProperties":false};
const pattern51 = new RegExp("^eng-\\d{4}-\\d{4}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:engagement" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.team === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.hiring_manager === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hiring_manager"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.use_case === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use_case"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.data_categories === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_categories"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.risk === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.gdpr_role === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gdpr_role"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.dates === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dates"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.systems_access === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems_access"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.systems_needed === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems_needed"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.state === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err15 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kind !== undefined){
if("Engagement" !== data.kind){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Engagement"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern51.test(data2)){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^eng-\\d{4}-\\d{4}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(data3.length < 1){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.project !== undefined){
let data4 = data.project;
if((typeof data4 !== "string") && (data4 !== null)){
const err21 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: schema21.properties.project.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err22 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.split_part !== undefined){
let data5 = data.split_part;
if((typeof data5 !== "string") && (data5 !== null)){
const err23 = {instancePath:instancePath+"/split_part",schemaPath:"#/properties/split_part/type",keyword:"type",params:{type: schema21.properties.split_part.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err24 = {instancePath:instancePath+"/split_part",schemaPath:"#/properties/split_part/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.team !== undefined){
let data6 = data.team;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err25 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^team-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.hiring_manager !== undefined){
let data7 = data.hiring_manager;
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err27 = {instancePath:instancePath+"/hiring_manager",schemaPath:"#/properties/hiring_manager/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/hiring_manager",schemaPath:"#/properties/hiring_manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.use_case !== undefined){
let data8 = data.use_case;
if(typeof data8 === "string"){
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/use_case",schemaPath:"#/properties/use_case/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/use_case",schemaPath:"#/properties/use_case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.data_categories !== undefined){
let data9 = data.data_categories;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err31 = {instancePath:instancePath+"/data_categories/" + i0,schemaPath:"#/properties/data_categories/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/data_categories/" + i0,schemaPath:"#/properties/data_categories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/data_categories",schemaPath:"#/properties/data_categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.risk !== undefined){
let data11 = data.risk;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.level === undefined){
const err34 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.assessed_by === undefined){
const err35 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: "assessed_by"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.assessed_on === undefined){
const err36 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: "assessed_on"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.why === undefined){
const err37 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "level") || (key1 === "assessed_by")) || (key1 === "assessed_on")) || (key1 === "why"))){
const err38 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.level !== undefined){
let data12 = data11.level;
if(!(((((data12 === "none") || (data12 === "low")) || (data12 === "medium")) || (data12 === "high")) || (data12 === "very-high"))){
const err39 = {instancePath:instancePath+"/risk/level",schemaPath:"#/properties/risk/properties/level/enum",keyword:"enum",params:{allowedValues: schema21.properties.risk.properties.level.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.assessed_by !== undefined){
let data13 = data11.assessed_by;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err40 = {instancePath:instancePath+"/risk/assessed_by",schemaPath:"#/properties/risk/properties/assessed_by/pattern",keyword:"pattern",params:{pattern: "^usr-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/risk/assessed_by",schemaPath:"#/properties/risk/properties/assessed_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.assessed_on !== undefined){
let data14 = data11.assessed_on;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err42 = {instancePath:instancePath+"/risk/assessed_on",schemaPath:"#/properties/risk/properties/assessed_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/risk/assessed_on",schemaPath:"#/properties/risk/properties/assessed_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.why !== undefined){
let data15 = data11.why;
if(typeof data15 === "string"){
if(data15.length < 1){
const err44 = {instancePath:instancePath+"/risk/why",schemaPath:"#/properties/risk/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/risk/why",schemaPath:"#/properties/risk/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.gdpr_role !== undefined){
let data16 = data.gdpr_role;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
const err47 = {instancePath:instancePath+"/gdpr_role",schemaPath:"#/properties/gdpr_role/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.why === undefined){
const err48 = {instancePath:instancePath+"/gdpr_role",schemaPath:"#/properties/gdpr_role/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "value") || (key2 === "why"))){
const err49 = {instancePath:instancePath+"/gdpr_role",schemaPath:"#/properties/gdpr_role/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(!(((((data17 === "processor") || (data17 === "art29_person")) || (data17 === "independent_controller")) || (data17 === "joint_controller")) || (data17 === "none"))){
const err50 = {instancePath:instancePath+"/gdpr_role/value",schemaPath:"#/properties/gdpr_role/properties/value/enum",keyword:"enum",params:{allowedValues: schema21.properties.gdpr_role.properties.value.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.why !== undefined){
let data18 = data16.why;
if(typeof data18 === "string"){
if(data18.length < 1){
const err51 = {instancePath:instancePath+"/gdpr_role/why",schemaPath:"#/properties/gdpr_role/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/gdpr_role/why",schemaPath:"#/properties/gdpr_role/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/gdpr_role",schemaPath:"#/properties/gdpr_role/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.freelancer !== undefined){
let data19 = data.freelancer;
if((typeof data19 !== "string") && (data19 !== null)){
const err54 = {instancePath:instancePath+"/freelancer",schemaPath:"#/properties/freelancer/type",keyword:"type",params:{type: schema21.properties.freelancer.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern23.test(data19)){
const err55 = {instancePath:instancePath+"/freelancer",schemaPath:"#/properties/freelancer/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.dates !== undefined){
let data20 = data.dates;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.starts_on === undefined){
const err56 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/required",keyword:"required",params:{missingProperty: "starts_on"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.ends_on === undefined){
const err57 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/required",keyword:"required",params:{missingProperty: "ends_on"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "starts_on") || (key3 === "ends_on")) || (key3 === "work_starts_on"))){
const err58 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.starts_on !== undefined){
let data21 = data20.starts_on;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err59 = {instancePath:instancePath+"/dates/starts_on",schemaPath:"#/properties/dates/properties/starts_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/dates/starts_on",schemaPath:"#/properties/dates/properties/starts_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.ends_on !== undefined){
let data22 = data20.ends_on;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err61 = {instancePath:instancePath+"/dates/ends_on",schemaPath:"#/properties/dates/properties/ends_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/dates/ends_on",schemaPath:"#/properties/dates/properties/ends_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.work_starts_on !== undefined){
let data23 = data20.work_starts_on;
if((typeof data23 !== "string") && (data23 !== null)){
const err63 = {instancePath:instancePath+"/dates/work_starts_on",schemaPath:"#/properties/dates/properties/work_starts_on/type",keyword:"type",params:{type: schema21.properties.dates.properties.work_starts_on.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err64 = {instancePath:instancePath+"/dates/work_starts_on",schemaPath:"#/properties/dates/properties/work_starts_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.systems_access !== undefined){
if(typeof data.systems_access !== "boolean"){
const err66 = {instancePath:instancePath+"/systems_access",schemaPath:"#/properties/systems_access/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.systems_needed !== undefined){
let data25 = data.systems_needed;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(!pattern10.test(data26)){
const err67 = {instancePath:instancePath+"/systems_needed/" + i1,schemaPath:"#/properties/systems_needed/items/pattern",keyword:"pattern",params:{pattern: "^sys-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/systems_needed/" + i1,schemaPath:"#/properties/systems_needed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/systems_needed",schemaPath:"#/properties/systems_needed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.channel !== undefined){
let data27 = data.channel;
if((typeof data27 !== "string") && (data27 !== null)){
const err70 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: schema21.properties.channel.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data27 === "string"){
if(data27.length < 1){
const err71 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.policy_version !== undefined){
let data28 = data.policy_version;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err72 = {instancePath:instancePath+"/policy_version",schemaPath:"#/properties/policy_version/type",keyword:"type",params:{type: schema21.properties.policy_version.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err73 = {instancePath:instancePath+"/policy_version",schemaPath:"#/properties/policy_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.state !== undefined){
let data29 = data.state;
if(!((((((((((((data29 === "draft") || (data29 === "sourcing")) || (data29 === "submitted")) || (data29 === "cleared")) || (data29 === "approved")) || (data29 === "active")) || (data29 === "suspended")) || (data29 === "ending")) || (data29 === "closed")) || (data29 === "archived")) || (data29 === "rejected")) || (data29 === "cancelled"))){
const err74 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema21.properties.state.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const AccessGrant = validate21;
const schema22 = {"$id":"urn:gatepass:schema:v1:access-grant","type":"object","properties":{"apiVersion":{"const":"gatepass/v1"},"kind":{"const":"AccessGrant"},"id":{"type":"string","pattern":"^gr-\\d{4}-\\d{4}-\\d{2}$"},"engagement":{"type":"string","pattern":"^eng-\\d{4}-\\d{4}$"},"freelancer":{"type":"string","pattern":"^fl-[0-9a-z]{10}$"},"system":{"type":"string","pattern":"^sys-[a-z0-9]+(-[a-z0-9]+)*$"},"role":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"justification":{"type":"string","minLength":1},"renews":{"type":["string","null"],"pattern":"^gr-\\d{4}-\\d{4}-\\d{2}$"},"revoked":{"type":["object","null"],"properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"why":{"type":"string","minLength":1}},"required":["on","why"],"additionalProperties":false}},"required":["apiVersion","kind","id","engagement","freelancer","system","role","from","until","justification"],"additionalProperties":false};
const pattern62 = new RegExp("^gr-\\d{4}-\\d{4}-\\d{2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatepass:schema:v1:access-grant" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.engagement === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engagement"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.freelancer === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freelancer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.system === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.role === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.from === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.until === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.justification === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "justification"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("gatepass/v1" !== data.apiVersion){
const err11 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "gatepass/v1"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
if("AccessGrant" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "AccessGrant"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern62.test(data2)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^gr-\\d{4}-\\d{4}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.engagement !== undefined){
let data3 = data.engagement;
if(typeof data3 === "string"){
if(!pattern51.test(data3)){
const err15 = {instancePath:instancePath+"/engagement",schemaPath:"#/properties/engagement/pattern",keyword:"pattern",params:{pattern: "^eng-\\d{4}-\\d{4}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/engagement",schemaPath:"#/properties/engagement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.freelancer !== undefined){
let data4 = data.freelancer;
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
const err17 = {instancePath:instancePath+"/freelancer",schemaPath:"#/properties/freelancer/pattern",keyword:"pattern",params:{pattern: "^fl-[0-9a-z]{10}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/freelancer",schemaPath:"#/properties/freelancer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.system !== undefined){
let data5 = data.system;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err19 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^sys-[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.role !== undefined){
let data6 = data.role;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err21 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.from !== undefined){
let data7 = data.from;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err23 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.until !== undefined){
let data8 = data.until;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.justification !== undefined){
let data9 = data.justification;
if(typeof data9 === "string"){
if(data9.length < 1){
const err27 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.renews !== undefined){
let data10 = data.renews;
if((typeof data10 !== "string") && (data10 !== null)){
const err29 = {instancePath:instancePath+"/renews",schemaPath:"#/properties/renews/type",keyword:"type",params:{type: schema22.properties.renews.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern62.test(data10)){
const err30 = {instancePath:instancePath+"/renews",schemaPath:"#/properties/renews/pattern",keyword:"pattern",params:{pattern: "^gr-\\d{4}-\\d{4}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.revoked !== undefined){
let data11 = data.revoked;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err31 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type: schema22.properties.revoked.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.on === undefined){
const err32 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.why === undefined){
const err33 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "on") || (key1 === "why"))){
const err34 = {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.on !== undefined){
let data12 = data11.on;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err35 = {instancePath:instancePath+"/revoked/on",schemaPath:"#/properties/revoked/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/revoked/on",schemaPath:"#/properties/revoked/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.why !== undefined){
let data13 = data11.why;
if(typeof data13 === "string"){
if(data13.length < 1){
const err37 = {instancePath:instancePath+"/revoked/why",schemaPath:"#/properties/revoked/properties/why/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/revoked/why",schemaPath:"#/properties/revoked/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

