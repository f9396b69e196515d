/** Taking whole intakes back. */
@NullMarked
package io.antiphon.feedback.takeback;

import org.jspecify.annotations.NullMarked;
