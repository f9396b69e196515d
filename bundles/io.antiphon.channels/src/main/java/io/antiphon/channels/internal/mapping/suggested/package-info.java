/** What columns seem to be by their names and values, beside what is declared of them. */
@NullMarked
package io.antiphon.channels.internal.mapping.suggested;

import org.jspecify.annotations.NullMarked;
