/**
 * Pages from web servers, politely and without being led to addresses that are not public; nothing
 * of what the pages say.
 */
@NullMarked
package dev.demarche.gather.web;

import org.jspecify.annotations.NullMarked;
