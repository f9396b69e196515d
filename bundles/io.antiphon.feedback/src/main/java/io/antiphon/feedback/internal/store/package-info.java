@NullMarked
package io.antiphon.feedback.internal.store;

import org.jspecify.annotations.NullMarked;
