/** Transcripts: who said what, in text, subtitles and documents. */
@NullMarked
package io.antiphon.channels.interviews.internal.transcript;

import org.jspecify.annotations.NullMarked;
