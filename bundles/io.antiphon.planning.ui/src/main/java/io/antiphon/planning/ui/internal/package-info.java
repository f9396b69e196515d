@NullMarked
package io.antiphon.planning.ui.internal;

import org.jspecify.annotations.NullMarked;
