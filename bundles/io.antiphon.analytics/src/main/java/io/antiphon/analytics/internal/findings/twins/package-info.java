@NullMarked
package io.antiphon.analytics.internal.findings.twins;

import org.jspecify.annotations.NullMarked;
