@NullMarked
package io.antiphon.analytics.internal.findings.periods;

import org.jspecify.annotations.NullMarked;
