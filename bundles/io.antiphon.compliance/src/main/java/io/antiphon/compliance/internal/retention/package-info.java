/** Taking away what is over its time. */
@NullMarked
package io.antiphon.compliance.internal.retention;

import org.jspecify.annotations.NullMarked;
