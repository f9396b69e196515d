/** What was masked, and how small groups are kept. */
@NullMarked
package io.antiphon.compliance.ui.internal.masked;

import org.jspecify.annotations.NullMarked;
