import { Converter, ReflectionKind } from 'typedoc';
import entryPoints from '../../entry-points.json' with { type: 'json' };

/** The import name of each entry point, by the name that TypeDoc gives its file. */
const names = new Map(
  Object.entries(entryPoints).map(([path, file]) => [
    file.replace(/^src\/(.*?)(?:\/index)?\.ts$/, '$1'),
    path === '.' ? 'http-status-kit' : path.slice(2),
  ]),
);

/**
 * Names modules after their entry points, and removes the inherited members of each class. Forty error classes with the
 * members of `Error` would make a page of a megabyte.
 *
 * @param app - The application that loads the plugin.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = names.get(module.name) ?? module.name;
    }
    for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember | ReflectionKind.Accessor)) {
      const documentedElsewhere = member.flags.isInherited || (member.name === 'name' && member.overwrites);
      if (documentedElsewhere && member.parent?.kindOf(ReflectionKind.Class)) project.removeReflection(member);
    }
  });
}
