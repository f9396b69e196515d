@NullMarked
package io.antiphon.analytics.internal.review;

import org.jspecify.annotations.NullMarked;
