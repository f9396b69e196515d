/** A connector for transcripts of interviews. */
@NullMarked
package io.antiphon.channels.interviews.internal;

import org.jspecify.annotations.NullMarked;
