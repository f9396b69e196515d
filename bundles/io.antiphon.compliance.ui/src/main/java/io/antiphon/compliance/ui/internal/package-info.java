/** The window side of compliance: what its views have in common. */
@NullMarked
package io.antiphon.compliance.ui.internal;

import org.jspecify.annotations.NullMarked;
