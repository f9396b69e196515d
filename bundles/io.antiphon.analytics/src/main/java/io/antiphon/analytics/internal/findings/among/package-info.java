@NullMarked
package io.antiphon.analytics.internal.findings.among;

import org.jspecify.annotations.NullMarked;
