@NullMarked
package io.antiphon.feedback.internal;

import org.jspecify.annotations.NullMarked;
