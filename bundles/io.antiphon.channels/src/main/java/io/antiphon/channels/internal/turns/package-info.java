/** The turns of a ticket, as exports write them into one cell: a nested array, or blocks that begin with a time and a name. Pure. */
@NullMarked
package io.antiphon.channels.internal.turns;

import org.jspecify.annotations.NullMarked;
