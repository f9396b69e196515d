/** How exports of tickets name their times, and how durations are written. Pure. */
@NullMarked
package io.antiphon.channels.internal.tickets;

import org.jspecify.annotations.NullMarked;
