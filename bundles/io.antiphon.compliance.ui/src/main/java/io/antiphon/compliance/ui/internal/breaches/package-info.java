/** Breaches and the clock of telling the authority. */
@NullMarked
package io.antiphon.compliance.ui.internal.breaches;

import org.jspecify.annotations.NullMarked;
