@NullMarked
package io.antiphon.evaluation.ui.internal;

import org.jspecify.annotations.NullMarked;
