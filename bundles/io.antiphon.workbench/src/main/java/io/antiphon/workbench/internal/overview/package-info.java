/** The Overview, and what it shows of faults. */
@NullMarked
package io.antiphon.workbench.internal.overview;

import org.jspecify.annotations.NullMarked;
