/** Who looked at what, and why. */
@NullMarked
package io.antiphon.compliance.ui.internal.audit;

import org.jspecify.annotations.NullMarked;
