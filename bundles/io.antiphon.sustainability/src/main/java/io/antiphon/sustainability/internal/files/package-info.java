/** Files of activities and of meters. */
@NullMarked
package io.antiphon.sustainability.internal.files;

import org.jspecify.annotations.NullMarked;
