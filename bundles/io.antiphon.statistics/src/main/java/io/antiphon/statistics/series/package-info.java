/** Series in time: regression, its errors where neighbours are alike, and a break in it. */
@NullMarked
package io.antiphon.statistics.series;

import org.jspecify.annotations.NullMarked;
