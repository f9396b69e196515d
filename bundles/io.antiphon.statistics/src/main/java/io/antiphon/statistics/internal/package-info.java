/** What the formulas share. */
@NullMarked
package io.antiphon.statistics.internal;

import org.jspecify.annotations.NullMarked;
