/** Where the record is kept: SQLite or PostgreSQL. SQL, Jdbi and Flyway stay in here. */
@NullMarked
package dev.demarche.record.store;

import org.jspecify.annotations.NullMarked;
