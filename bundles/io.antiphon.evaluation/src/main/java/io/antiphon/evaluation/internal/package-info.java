@NullMarked
package io.antiphon.evaluation.internal;

import org.jspecify.annotations.NullMarked;
