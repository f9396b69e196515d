@NullMarked
package io.antiphon.analytics.internal.findings.terms;

import org.jspecify.annotations.NullMarked;
