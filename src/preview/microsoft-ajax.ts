/**
 * A stand-in for Microsoft's `MicrosoftAjax.js`, which the web build of Office.js fetches from a foreign host and cannot start
 * without. Only what `office.js` and `outlook-web-16.01.js` 1.1.110 look for (research: officejs-host 1, 4); loaded before them, so
 * that nothing is fetched.
 */
interface AjaxFunction {
  (...values: unknown[]): unknown;
  registerClass(name: string): void;
  registerNamespace(name: string): void;
  _validateParams(): null;
  _validateParameter(): null;
}

interface AjaxWindow {
  Sys: unknown;
  Type: unknown;
  [namespace: string]: unknown;
}

class StringBuilder {
  readonly #parts: string[] = [];
  append(text: string): this {
    this.#parts.push(text);
    return this;
  }
  toString(separator = ''): string {
    return this.#parts.join(separator);
  }
}

function install(page: AjaxWindow): void {
  const nothing = () => undefined;
  page.Sys = {
    StringBuilder,
    Debug: { trace: nothing, assert: nothing },
    Browser: { agent: {}, InternetExplorer: {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  // In MicrosoftAjax a type is a function, and `Type` is `Function` itself.
  const type = Function as unknown as AjaxFunction;
  page.Type = type;
  Object.assign(Function.prototype, { registerClass: nothing });
  type.registerNamespace = (name) => {
    page[name] ??= {};
  };
  type._validateParams = () => null;
  type._validateParameter = () => null;

  const errors = {
    create: (message: string) => new Error(message),
    argument: (name: string, message?: string) => new Error(`Sys.ArgumentException: ${message ?? ''} ${name}`),
    argumentNull: (name: string) => new Error(`Sys.ArgumentNullException: ${name}`),
    argumentType: (name: string) => new Error(`Sys.ArgumentTypeException: ${name}`),
    argumentOutOfRange: (name: string) => new Error(`Sys.ArgumentOutOfRangeException: ${name}`),
    invalidOperation: (message: string) => new Error(`Sys.InvalidOperationException: ${message}`),
    parameterCount: (message?: string) => new Error(`Sys.ParameterCountException: ${message ?? ''}`),
  };
  Object.assign(Error, errors);
  Object.assign(String, {
    format: (text: string, ...values: unknown[]) =>
      text.replace(/\{(\d{1,2})\}/g, (whole, index) => String(values[Number(index)] ?? whole)),
  });
}

install(window as unknown as AjaxWindow);
