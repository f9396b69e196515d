@NullMarked
package io.antiphon.store.internal;

import org.jspecify.annotations.NullMarked;
