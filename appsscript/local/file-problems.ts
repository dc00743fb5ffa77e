import { both, type Problem } from "#core";

/** Trouble with the disk; anything else is our own fault and goes on being thrown. */
function isDiskTrouble(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

/** A file that could not be read or written, in words: the system's own reason stands at the end. */
export function fileProblem(
  code: "E_FILE_UNREADABLE" | "E_FILE_UNWRITABLE",
  path: string,
  error: unknown,
): Problem {
  if (!isDiskTrouble(error)) throw error;
  const message =
    code === "E_FILE_UNREADABLE"
      ? {
          en: "“{path}” cannot be read ({why}). Check the name.",
          zh: "无法读取“{path}”（{why}）。请检查文件名。",
        }
      : {
          en: "“{path}” cannot be written ({why}). See that the folder is there and the file not open elsewhere, or choose another name.",
          zh: "无法写入“{path}”（{why}）。请确认文件夹存在、文件没有在别处打开，或换一个文件名。",
        };
  return { code, saw: path, message: both(message, { path, why: error.code ?? error.message }), stops: true };
}
