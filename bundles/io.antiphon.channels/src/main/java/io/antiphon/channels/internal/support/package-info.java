/** Tickets: their times as indicators, and their turns as pieces of feedback. */
@NullMarked
package io.antiphon.channels.internal.support;

import org.jspecify.annotations.NullMarked;
