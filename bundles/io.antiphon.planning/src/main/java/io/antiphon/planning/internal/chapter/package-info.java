/** The chapter of the plans in the report. */
@NullMarked
package io.antiphon.planning.internal.chapter;

import org.jspecify.annotations.NullMarked;
