/** The command {@code chart}: a control chart of a file of periods. */
@NullMarked
package io.antiphon.cli.internal.chart;

import org.jspecify.annotations.NullMarked;
