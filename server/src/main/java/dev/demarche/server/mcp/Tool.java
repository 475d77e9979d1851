package dev.demarche.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.server.guard.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that a program may ask.
 *
 * @param name by which it is called
 * @param title in a few words
 * @param description when to call it
 * @param needed the least role that may call it over HTTP
 * @param schema of its arguments, an object
 * @param answer what it answers, in the shapes of the interface over HTTP
 */
record Tool(
    String name,
    String title,
    String description,
    Role needed,
    ObjectNode schema,
    Function<Arguments, ObjectNode> answer) {
  /** One that costs little, and that whoever sees the record may call. */
  Tool(
      String name,
      String title,
      String description,
      ObjectNode schema,
      Function<Arguments, ObjectNode> answer) {
    this(name, title, description, Role.READER, schema, answer);
  }

  /** The names of its arguments. */
  Set<String> arguments() {
    Set<String> names = new LinkedHashSet<>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
