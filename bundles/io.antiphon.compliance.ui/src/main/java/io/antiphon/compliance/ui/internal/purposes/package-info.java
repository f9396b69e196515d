/** What feedback may be used for, and what is over its time. */
@NullMarked
package io.antiphon.compliance.ui.internal.purposes;

import org.jspecify.annotations.NullMarked;
