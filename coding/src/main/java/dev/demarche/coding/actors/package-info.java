/**
 * From words in an article to actors: names, offices at a date, descriptions, pronouns. No events
 * here.
 */
@NullMarked
package dev.demarche.coding.actors;

import org.jspecify.annotations.NullMarked;
