/** What people ask for, and from search to done. */
@NullMarked
package io.antiphon.compliance.ui.internal.requests;

import org.jspecify.annotations.NullMarked;
