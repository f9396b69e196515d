@NullMarked
package io.antiphon.loop.internal;

import org.jspecify.annotations.NullMarked;
