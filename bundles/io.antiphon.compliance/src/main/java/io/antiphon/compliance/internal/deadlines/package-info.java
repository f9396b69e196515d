/** Rules and calendars as files: those of the product, and an administrator's own. */
@NullMarked
package io.antiphon.compliance.internal.deadlines;

import org.jspecify.annotations.NullMarked;
