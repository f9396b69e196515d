/** Tables with a row for each person and question, folded to one record per person. */
@NullMarked
package io.antiphon.channels.tables.internal.folded;

import org.jspecify.annotations.NullMarked;
