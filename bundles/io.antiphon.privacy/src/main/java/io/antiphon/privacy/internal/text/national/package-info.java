/**
 * National identifiers of countries that somebody chose, by the rules of {@code national-4.txt}: data, of rule version 4 for ever.
 * Another version brings another file.
 */
@NullMarked
package io.antiphon.privacy.internal.text.national;

import org.jspecify.annotations.NullMarked;
