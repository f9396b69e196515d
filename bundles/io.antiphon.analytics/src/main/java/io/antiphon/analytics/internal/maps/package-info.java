@NullMarked
package io.antiphon.analytics.internal.maps;

import org.jspecify.annotations.NullMarked;
