import { Converter, ReflectionKind } from 'typedoc';

/** The name under which each entry file is imported. */
const doors = new Map([
  ['index', 'http-status-kit'],
  ['generated/constants', 'constants'],
  ['check/matchers', 'matchers'],
]);

/**
 * Names modules after their doors, and lets each class tell what is its own and not said elsewhere: forty error classes with the members of
 * `Error` would be a page of a megabyte.
 *
 * @param app - The application that loads the plugin.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = doors.get(module.name) ?? module.name;
    }
    for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember | ReflectionKind.Accessor)) {
      const told = member.flags.isInherited || (member.name === 'name' && member.overwrites);
      if (told && member.parent?.kindOf(ReflectionKind.Class)) project.removeReflection(member);
    }
  });
}
