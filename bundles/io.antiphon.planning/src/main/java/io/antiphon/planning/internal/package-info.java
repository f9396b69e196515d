@NullMarked
package io.antiphon.planning.internal;

import org.jspecify.annotations.NullMarked;
