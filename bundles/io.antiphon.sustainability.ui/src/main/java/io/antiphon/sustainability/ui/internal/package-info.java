@NullMarked
package io.antiphon.sustainability.ui.internal;

import org.jspecify.annotations.NullMarked;
