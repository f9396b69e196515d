@NullMarked
package io.antiphon.feedback.ui.internal;

import org.jspecify.annotations.NullMarked;
