/** What an operating system error means for the person who named the path, and what to do about it. */
export function problemOf(error: unknown, verb: 'read' | 'write'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return verb === 'read'
        ? 'No such file or folder: check the path.'
        : 'Cannot write: its folder does not exist.';
    case 'ENOTDIR':
      return `Cannot ${verb}: a part of the path is a file, not a folder.`;
    case 'EISDIR':
      return `Cannot ${verb} a folder: give a file.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Cannot ${verb}: permission denied.`;
    case 'ELOOP':
      return `Cannot ${verb}: the link leads back to itself.`;
    case 'ENAMETOOLONG':
      return `Cannot ${verb}: the name is too long.`;
    case 'ENOSPC':
      return 'Cannot write: the disk is full.';
    case 'EDQUOT':
      return 'Cannot write: your part of the disk is full.';
    case 'EFBIG':
      return 'Cannot write: the file would be larger than is allowed.';
    default:
      return `Cannot ${verb}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
