/** The text engine: texts in, their language, tone and topics out. Plain Java. */
@NullMarked
package io.antiphon.analytics.internal.engine;

import org.jspecify.annotations.NullMarked;
