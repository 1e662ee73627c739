import { defineClass } from "../host-class";

/** Office's own services (ribbon, runtime, licensing): every call succeeds and does nothing. */
export const serviceClass = defineClass<string>("Service", {});
