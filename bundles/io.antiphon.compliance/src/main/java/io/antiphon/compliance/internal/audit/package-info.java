/** Who looked at what and why, and whether the audit is as it was written. */
@NullMarked
package io.antiphon.compliance.internal.audit;

import org.jspecify.annotations.NullMarked;
