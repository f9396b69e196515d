/** Rows of event logs and orders as events, before anything of them is stored. */
@NullMarked
package io.antiphon.channels.internal.events;

import org.jspecify.annotations.NullMarked;
